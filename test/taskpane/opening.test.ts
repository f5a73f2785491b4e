import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { chooseTheme } from "../../src/taskpane/app/paneTheme";
import { DEFAULT_LANGUAGE, parseLanguage } from "../../src/i18n/language";
import { readAction } from "../../src/taskpane/navigation/action";

it.each([
  ["?action=build", "build"],
  ["?action=print&_host_Info=Excel$Web$16.00", "print"],
  ["?action=delete-everything", "open"],
  ["", "open"],
])("opens %j at the action %s", (search, action) => {
  expect(readAction(search)).toBe(action);
});

it("speaks Vietnamese until English is chosen", () => {
  expect(DEFAULT_LANGUAGE).toBe("vi");
  expect(parseLanguage("en")).toBe("en");
  expect(parseLanguage("fr-FR")).toBeNull();
});

it.each([
  ["no news from Office", null, false, webLightTheme],
  ["Office's white", { background: "#FFFFFF", foreground: "#242424" }, false, webLightTheme],
  ["Office's dark grey", { background: "#262626", foreground: "#F0F0F0" }, false, webDarkTheme],
  ["white on pure black", { background: "#000000", foreground: "#FFFFFF" }, false, teamsHighContrastTheme],
  ["a system contrast theme", { background: "#FFFFFF", foreground: "#000000" }, true, teamsHighContrastTheme],
])("takes its theme from %s", (_, colors, forced, theme) => {
  // Compared first: a failing toBe would print two whole themes.
  expect(chooseTheme(colors, forced) === theme).toBe(true);
});
