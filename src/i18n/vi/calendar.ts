/** What the calendar beside a box for a day says, in Vietnamese: complete, and the shape every other language has to have. */
export const calendarVi = {
  months: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  /** Part of the full ones, by which they are called. */
  shortMonths: Array.from({ length: 12 }, (_, index) => String(index + 1)),
  /** Sunday first, as Fluent counts them. */
  days: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  monthOf: (month: string, year: number): string => `${month} năm ${year}`,
  goToToday: "Về hôm nay",
  prevMonthAriaLabel: "Tháng trước",
  nextMonthAriaLabel: "Tháng sau",
  prevYearAriaLabel: "Năm trước",
  nextYearAriaLabel: "Năm sau",
  prevYearRangeAriaLabel: "Các năm trước",
  nextYearRangeAriaLabel: "Các năm sau",
  monthPickerHeaderAriaLabel: "{0}, chọn để đổi năm",
  yearPickerHeaderAriaLabel: "{0}, chọn để đổi tháng",
  closeButtonAriaLabel: "Đóng lịch",
  selectedDateFormatString: "Ngày đang chọn: {0}",
  todayDateFormatString: "Hôm nay: {0}",
};

/** The shape of what the calendar says. */
export type CalendarTexts = typeof calendarVi;
