import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { createServices } from "./composition/createServices";
import { readOfficeColors } from "./composition/officeColors";
import { createOfficeMemory } from "./composition/officeMemory";
import { readAction } from "./navigation/action";

const root = document.getElementById("root");
// engine-check.js takes the root away where this engine cannot run the pane.
if (root !== null) {
  void Office.onReady().then(({ host }) => {
    createRoot(root).render(
      <App
        services={createServices(host === Office.HostType.Excel)}
        memory={createOfficeMemory(Office.context.partitionKey)}
        colors={readOfficeColors()}
        action={readAction(location.search)}
      />,
    );
  });
}
