/** What the pane says about itself, and the tour of a first opening, in Vietnamese: complete, and the shape of every other language. */
export const aboutVi = {
  title: "Giới thiệu",
  what: "Tiến độ đọc kế hoạch thành bảng theo dõi trong Excel, tự cảnh báo việc chậm và có một trang tổng hợp cho Ban Thường vụ.",
  version: (version: string): string => `Phiên bản ${version}`,
  madeWith: (maker: string): string => `Sổ tính này do ${maker} lập.`,
  madeBefore: "Sổ tính này do một phiên bản chưa ghi số lập.",
  help: "Học và tra cứu",
  tourAgain: "Xem lại bốn bước làm quen",
  privacy: "Riêng tư",
  privacyText:
    "Không có gì rời khỏi máy này: kế hoạch, bảng và tệp gửi về đều được đọc ngay trong Excel. Không có tài khoản, không đo đạc. Chỉ office.js của Microsoft được tải từ ngoài.",
  keptText: "Điều đang gõ dở và lựa chọn đã đặt được giữ trong trình duyệt của máy này.",
  news: {
    title: "Có gì mới",
    version: "0.2.0",
    lines: [
      "Đọc kế hoạch từ tệp PDF, danh sách có sẵn và kế hoạch sửa đổi.",
      "Trang “Lịch” và “Tuần này” tự chạy, không cần ngăn này.",
      "Báo cáo, công văn bằng Word; lịch để nhắc hạn.",
      "Trang “Đợt gửi” cho biết ai đã trả lời.",
      "Thời hạn gõ một lần cho mọi đơn vị; xem trước mọi thay đổi bằng câu.",
      "Gộp, tách đơn vị; kết thúc kế hoạch; bảng cho nhiệm kỳ sau.",
      "Kiểm tra và sửa bảng hỏng; hoàn tác được nhiều bước.",
    ],
  },
  licence: "Giấy phép",
  licenceText: "Phần mềm nguồn mở, giấy phép MIT: dùng, sao chép và sửa tự do.",
  notices: "Giấy phép của các thư viện bên trong",
  tour: {
    title: (step: number, steps: number, name: string): string => `Bước ${step}/${steps}: ${name}`,
    steps: [
      {
        name: "Đưa kế hoạch vào",
        text: "Dán văn bản hoặc mở tệp Word, PDF của kế hoạch. Tiến độ đọc ra nhiệm vụ, đơn vị, đầu mối và thời hạn; chưa có kế hoạch thì xem thử với kế hoạch mẫu.",
      },
      {
        name: "Kiểm lại, lập bảng",
        text: "Chỗ nào chưa chắc thì Tiến độ hỏi, không tự đặt ngày. Trả lời xong, bấm “Lập bảng theo dõi”: bảng nằm trong chính sổ tính này.",
      },
      {
        name: "Cập nhật mỗi ngày",
        text: "Chọn một dòng ở trang Nhiệm vụ rồi bấm “Xong hôm nay” hoặc “Gia hạn” ngay tại đây. Cảnh báo và trang Tổng hợp tự tính lại. Làm nhầm thì bấm “Hoàn tác”.",
      },
      {
        name: "Gửi, nhận, báo cáo",
        text: "Mục Khác › Gửi & nhận làm bản sao cho từng đơn vị, nhận lại tệp đã điền và viết báo cáo, công văn. Người nhận không cần cài gì.",
      },
    ],
    next: "Tiếp",
    before: "Trước",
    skip: "Bỏ qua",
    end: "Bắt đầu",
  },
};

/** The shape of these texts. */
export type AboutTexts = typeof aboutVi;
