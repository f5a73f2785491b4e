import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { createServices } from "./composition/createServices";
import { createSharingService } from "./composition/createSharingService";
import { createTrackerService } from "./composition/createTrackerService";
import { readOfficeColors } from "./composition/officeColors";
import { createOfficeMemory } from "./composition/officeMemory";
import { readWorkbookKeys } from "./composition/workbookKeys";
import { recallLanguage } from "./language/useLanguageChoice";
import { readAction } from "./navigation/action";
import { recallPerson } from "./services/person";

/** Where the browser control that shows the pane does not save files. */
const CANNOT_SAVE: readonly unknown[] = ["Mac", "iOS"];

// Asked for while office.js is still shaking hands with Excel: most workbooks that the pane is opened beside are trackers.
void import("./composition/trackerChunk");

const root = document.getElementById("root");
// engine-check.js takes the root away where this engine cannot run the pane.
if (root !== null) {
  void Office.onReady().then(({ host, platform }) => {
    const inExcel = host === Office.HostType.Excel;
    const memory = createOfficeMemory(Office.context.partitionKey);
    const person = (): string => recallPerson(memory);
    createRoot(root).render(
      <App
        services={createServices(inExcel, person)}
        tracker={createTrackerService(inExcel, () => recallLanguage(memory), person)}
        sharing={createSharingService(!CANNOT_SAVE.includes(platform), person)}
        memory={memory}
        workbook={readWorkbookKeys(inExcel)}
        colors={readOfficeColors()}
        action={readAction(location.search)}
      />,
    );
  });
}
