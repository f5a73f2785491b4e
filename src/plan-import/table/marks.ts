/** What says that a unit does not do a column's work, or that a cell names nobody. */
export const NOT_DONE = /^(?:không|ko|0|[-–—/])?$/;
/** What only says that it does: a mark is no time, and no name. */
export const DONE = /^(?:x|v|có|✓|✔|☑|●|•|\+|1)$/;
/** A share of work, as the last row of a table of marks sums them up. */
export const SHARE = /^\d{1,3} ?%$/;
/** The head of a column that marks the pilots among units. */
export const PILOT = /^(?:đơn vị |chọn )?(?:làm |thí |chỉ đạo )?điểm$/;
/** Behind a unit that a table tells to be no pilot. */
export const NO_PILOT = "(không làm điểm)";
