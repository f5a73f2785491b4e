import { readFileSync } from "node:fs";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import type { Tracker } from "../../src/domain/tracker";
import { readPlan } from "../../src/plan-import/read-plan";
import { isLongRun } from "../setup/long";
import { day } from "../support/tracker-builder";

const NAMES =
  "Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Bắc Từ Liêm, Nam Từ Liêm, Hà Đông, Sơn Tây, Ba Vì, Chương Mỹ, Đan Phượng, Đông Anh, Gia Lâm, Hoài Đức, Mê Linh, Mỹ Đức, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Thạch Thất, Thanh Oai, Thanh Trì, Thường Tín, Ứng Hòa";

const COUNT = isLongRun ? 30 : 8;

/** Units that carry plan 71 out: eight every day, thirty in long runs. */
export const UNITS = NAMES.split(", ")
  .slice(0, COUNT)
  .map((name, index) => ({
    name: `Hội LHPN ${index < 12 ? "quận" : index === 12 ? "thị xã" : "huyện"} ${name}`,
    group: index < 12 ? "Khối quận" : "Khối huyện",
  }));

/** The tracker of plan 71 rolled out to all of them, as of 20/4/2021. */
export async function trackerOfThirty(): Promise<Tracker> {
  const path = "../shared/plans/ke-hoach-71.txt";
  const plan = await readPlan(new Uint8Array(readFileSync(path)), path);
  if (!plan.ok) throw new Error(plan.problem.code);
  return trackerFromPlan(
    { ...plan.value, units: UNITS },
    { today: day("2021-04-20"), reportDate: day("2021-04-20") },
  );
}
