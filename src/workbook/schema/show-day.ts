/** A day in the administrative form: a leading zero below 10 for days, below 3 for months. */
export function showDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return day === "" ? "" : `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
