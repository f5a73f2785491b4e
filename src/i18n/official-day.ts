/** A day (`yyyy-MM-dd`) as official texts write it: a zero before days below 10 and months below 3 (Nghị định 30/2020). */
export function officialDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return day === "" ? "" : `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
