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
    [["ĐOÀN TNCS HỒ CHÍ MINH", "BCH THÀNH PHỐ HẢI SƠN"], [], "BCH Đoàn TNCS Hồ Chí Minh thành phố Hải Sơn"],
  ])("of the head %j and the text %j is %s", (head, text, organisation) => {
    expect(organisationOf(head, text)).toBe(organisation);
  });
});
