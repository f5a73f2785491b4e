/** What says that a unit does not do a column's work, or that a cell names nobody. */
export const NOT_DONE = /^(?:không|ko|0|[-–—/])?$/;
/** What only says that it does: a mark is no time, and no name. */
export const DONE = /^(?:x|v|có|✓|✔|☑|●|•|\+|1)$/;
/** The head of a column that marks the pilots among units. */
export const PILOT = /^(?:đơn vị |chọn )?(?:làm |thí |chỉ đạo )?điểm$/;
/** Behind a unit that a table tells to be no pilot. */
export const NO_PILOT = "(không làm điểm)";
