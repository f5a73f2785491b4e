import { organisationOf } from "../../src/plan-import/bodies/organisation";

describe("the issuing body", () => {
  it.each([
    [["UỶ BAN NHÂN DÂN", "HUYỆN BÌNH AN"], [], "Uỷ ban nhân dân huyện Bình An"],
    [["ỦY BAN NHÂN DÂN HUYỆN BÌNH AN"], [], "Ủy ban nhân dân huyện Bình An"],
    [["HỘI LHPN VIỆT NAM", "BAN CHẤP HÀNH TỈNH HÒA AN"], [], "Ban Chấp hành Hội LHPN tỉnh Hòa An"],
    [["HỘI LHPN VIỆT NAM", "BCH TỈNH HÒA AN"], [], "BCH Hội LHPN tỉnh Hòa An"],
    [
      ["HỘI LHPN VIỆT NAM", "BAN CHẤP HÀNH TỈNH HÒA AN"],
      ["Thực hiện Công văn số 2210, Ban Thường vụ Hội LHPN tỉnh đề nghị các đơn vị:"],
      "Ban Thường vụ Hội LHPN tỉnh Hòa An",
    ],
    [
      ["ĐẢNG BỘ TỈNH HÒA AN", "ĐẢNG ỦY XÃ AN BÌNH"],
      ["Thực hiện Chỉ thị số 46, Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:"],
      "Ban Thường vụ Đảng ủy xã An Bình",
    ],
    [
      ["ĐẢNG ỦY PHƯỜNG HẢI SƠN"],
      ["Trước diễn biến của bão, Thường trực Đảng ủy yêu cầu các chi bộ:"],
      "Thường trực Đảng ủy phường Hải Sơn",
    ],
    [
      ["HỘI NÔNG DÂN XÃ AN BÌNH"],
      ["Thực hiện Công văn số 12, Ban Chấp hành Hội Nông dân đề nghị các chi hội:"],
      "Ban Chấp hành Hội Nông dân xã An Bình",
    ],
    [["ĐOÀN TNCS HỒ CHÍ MINH", "BCH THÀNH PHỐ HẢI SƠN"], [], "BCH Đoàn TNCS Hồ Chí Minh thành phố Hải Sơn"],
  ])("of the head %j and the text %j is %s", (head, text, organisation) => {
    expect(organisationOf(head, text)).toBe(organisation);
  });
});
