/** What is wrong with a workbook file, in Vietnamese, by the problem's code. */
export const xlsxVi = {
  "not-an-xlsx":
    "Tệp này không phải là sổ tính Excel (.xlsx). Hãy chọn tệp .xlsx; nếu là tệp .xls cũ, hãy mở bằng Excel rồi lưu lại thành .xlsx.",
  "password-protected":
    "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp.",
  "damaged-zip": "Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được. Hãy đề nghị gửi lại tệp.",
  "too-large": "Tệp quá lớn nên không đọc. Hãy kiểm tra xem có đúng là tệp theo dõi tiến độ hay không.",
  "no-sheets": "Sổ tính không có trang tính nào để đọc.",
} as const;
