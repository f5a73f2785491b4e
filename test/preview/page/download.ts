import { writeXlsx } from "../../../src/xlsx/write";
import type { ExcelHost } from "../../excel-host/host";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the simulated workbook as an .xlsx file on the person's computer. */
export async function downloadWorkbook(host: ExcelHost, fileName: string): Promise<void> {
  const bytes = await writeXlsx(host.content());
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
