/** What is wrong with a workbook file, in Vietnamese, by the problem's code. */
export const xlsxVi = {
  "not-an-xlsx":
    "Tệp này không phải là sổ tính Excel (.xlsx). Hãy chọn tệp .xlsx; nếu là tệp .xls cũ, hãy mở bằng Excel rồi lưu lại thành .xlsx.",
  "empty-file": "Tệp rỗng (0 byte), không có gì để đọc: chưa tải xong hoặc lưu lỗi. Hãy đề nghị gửi lại tệp.",
  "password-protected":
    "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp.",
  "damaged-zip": "Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được. Hãy đề nghị gửi lại tệp.",
  "too-large": "Tệp quá lớn nên không đọc. Hãy kiểm tra xem có đúng là tệp theo dõi tiến độ hay không.",
  "no-sheets": "Sổ tính không có trang tính nào để đọc.",
  "text-document":
    "Đây là tệp văn bản (Word), không phải bảng. Hãy đề nghị gửi lại chính tệp Excel (.xlsx) đã điền.",
  "html-file": "Đây là trang web (HTML), có khi mang đuôi .xls. Hãy mở bằng Excel rồi lưu lại thành .xlsx.",
  "pdf-file": "Đây là tệp PDF, không đọc được ô nào. Hãy đề nghị gửi tệp Excel (.xlsx) đã điền.",
  "picture-file": "Đây là ảnh chụp, không đọc được ô nào. Hãy đề nghị gửi tệp Excel (.xlsx) đã điền.",
  "zip-file": "Đây là tệp nén. Hãy giải nén rồi chọn các tệp bên trong.",
  "csv-of-other-sheet":
    "Tệp .csv chỉ giữ một trang, và đây không phải trang “Nhiệm vụ”. Hãy đề nghị gửi tệp Excel (.xlsx).",
} as const;
