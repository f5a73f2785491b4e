import { findDeadline } from "../../src/plan-import";

describe("dates about quotation marks", () => {
  it.each([
    ['Kết nạp "Lớp đoàn viên 26/3"', null],
    ['Phát động "Tháng cao điểm từ 01/6 đến 30/6"', "2026-06-30"],
    ['Thi viết "Gương sáng" trước ngày 15/3, trao giải "Bút vàng"', "2026-03-15"],
    ['Hội thi "Nét đẹp" ngày 08/3 và "Sân chơi mới"', "2026-03-08"],
  ])("%s", (sentence, to) => {
    expect(findDeadline(sentence, { year: 2026 }).deadline.to).toBe(to);
  });

  it.each([
    ["Mít tinh kỷ niệm 116 năm Ngày Quốc tế Phụ nữ: 8 giờ 00 ngày 06/3/2026", "2026-03-06"],
    ["Tổng kết công tác Hội năm 2026, xong trước 05/12/2026", "2026-12-05"],
    ["Ban hành quy trình chậm nhất 10 ngày sau khi hoàn thành nhiệm vụ tại mục 1.1", 10],
  ])("%s", (sentence, expected) => {
    const { to, offset } = findDeadline(sentence).deadline;
    expect(to ?? offset).toBe(expected);
  });

  it.each([
    "Thực hiện chế độ báo cáo theo Công văn của Sở Nội vụ ngày 10/3/2025",
    "Theo dõi việc thực hiện kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 05/4/2025",
    "Triển khai Nghị quyết được HĐND xã thông qua ngày 10/7/2025",
  ])("a cited day is none, nor are its numbers alone: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it.each([
    ["Trực tại điểm bỏ phiếu số 2, ngày 03/6/2026", "2026-06-03"],
    ["Tuần tra khu vực số 1 ngày 01/6/2026", "2026-06-01"],
    ["Dọn vệ sinh trước ngày 11/4/2026", "2026-04-11"],
    ["Lập danh sách tuyển sinh trước ngày 12/4/2026", "2026-04-12"],
    ["Tổng hợp hồ sơ phát sinh, trước ngày 13/4/2026", "2026-04-13"],
    ["Rà soát công dân sinh trước ngày 01/01/2010, xong trước ngày 14/4/2026", "2026-04-14"],
    ["Triển khai Kế hoạch số 30 ngày 06/01/2026", null],
  ])("a day behind a place's number, or behind “sinh” in another word, is one: %s", (sentence, to) => {
    expect(findDeadline(sentence).deadline.to).toBe(to);
  });
});
