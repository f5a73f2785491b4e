import type { Day } from "../../src/domain/day";
import { formatDay } from "../../src/i18n/format-day";
import type { Language } from "../../src/i18n/language";
import { MAINTAIN } from "../../src/i18n/maintain";
import { PANE } from "../../src/i18n/pane";
import { SHARING_PANE } from "../../src/i18n/sharing-pane";
import { MAINTAIN_FORMS, type MaintainForm, type MaintainGroup } from "../../src/taskpane/forms/form-names";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { thirtyUnits } from "../support/tracker-samples";
import { PaneStory, type Pose } from "./paneStory";

const TODAY = "2021-04-20" as Day;

/** A state of a screen to be looked at, and the way there from the one before. */
export interface Stop {
  readonly name: string;
  go(story: PaneStory): Promise<void>;
}

/** How the pane looks on a walk. */
export type Dress = "light" | "dark" | "contrast";

const BLACK = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };

/** Walks through every screen of the pane, or those before there is a tracker, in a language and a dress, and looks at each. */
export async function walkScreens(
  language: Language,
  dress: Dress,
  look: (story: PaneStory, name: string) => Promise<void>,
  part: "all" | "first" = "all",
): Promise<void> {
  const pose: Pose = dress === "dark" ? { theme: BLACK } : {};
  const tracker = describeTracker(thirtyUnits(120, TODAY), makeWording("vi"), TODAY);
  const parts = [
    [null, firstScreens(language)],
    [tracker, trackerScreens(language)],
  ] as const;
  for (const [content, stops] of part === "all" ? parts : parts.slice(0, 1)) {
    const story = await PaneStory.open(TODAY, 1366, content, pose);
    try {
      if (dress === "contrast") await story.page.emulateMedia({ forcedColors: "active" });
      for (const { name, go } of stops) {
        await go(story);
        await look(story, name);
      }
    } finally {
      await story.close();
    }
  }
}

/** From an empty workbook to the tracker of the sample plan. */
function firstScreens(language: Language): Stop[] {
  const { back, start, paste, review, dashboard, language: names } = PANE[language];
  const heading = (story: PaneStory, name: string): Promise<void> =>
    story.pane.getByRole("heading", { name, exact: true }).first().waitFor();
  return [
    {
      name: "start",
      go: async (story) => {
        await story.press(names[language]);
        await heading(story, start.title);
      },
    },
    { name: "start-paste", go: (story) => story.press(start.paste) },
    {
      name: "start-paste-refused",
      go: async (story) => {
        await story.pane.getByRole("textbox").fill("Xin chào");
        await story.press(paste.read);
        await story.pane.locator("main .fui-MessageBar").waitFor();
      },
    },
    {
      name: "start-list",
      go: async (story) => {
        await story.press(back);
        await story.press(start.list);
        await heading(story, start.list);
      },
    },
    {
      name: "start-empty",
      go: async (story) => {
        await story.press(back);
        await story.press(dashboard.start.empty);
      },
    },
    {
      name: "review",
      go: async (story) => {
        await story.press(back);
        await story.press(start.sample);
        await heading(story, review.title);
      },
    },
    {
      name: "built",
      go: async (story) => {
        await story.press(review.build);
        await story.pane.getByRole("button", { name: dashboard.tabs.overview, exact: true }).waitFor();
      },
    },
  ];
}

/** The screens of a tracker of thirty units. */
function trackerScreens(language: Language): Stop[] {
  const { dashboard, language: names, retry, cancel } = PANE[language];
  const { tabs, card, quick, find, more, check, snapshot, print, tracker } = dashboard;
  const onOverview = async (story: PaneStory): Promise<void> => {
    await story.reopen();
    await story.press(tabs.overview);
  };
  return [
    {
      name: "overview",
      go: async (story) => {
        await story.press(PANE.vi.dashboard.tabs.more);
        await story.press(names[language]);
        await story.press(tabs.overview);
      },
    },
    {
      name: "overview-selected",
      go: async (story) => {
        await story.selectTask("NV-008");
        await story.pane.getByRole("region", { name: card.selected }).waitFor();
      },
    },
    {
      name: "overview-extend",
      go: (story) =>
        story.pane
          .getByRole("region", { name: card.selected })
          .getByRole("button", { name: quick.extend, exact: true })
          .click(),
    },
    {
      name: "overview-done",
      go: async (story) => {
        const region = story.pane.getByRole("region", { name: card.selected });
        await region.getByLabel(card.percent).fill("60");
        await region.getByLabel(card.percent).press("Enter");
        await story.pane.locator("main").getByRole("button", { name: tracker.undo }).first().waitFor();
      },
    },
    {
      name: "overview-typing-elsewhere",
      go: async (story) => {
        await story.page.evaluate(() => window.simulatedExcel.enterEditMode());
        const region = story.pane.getByRole("region", { name: card.selected });
        await region.getByLabel(card.percent).fill("70");
        await region.getByLabel(card.percent).press("Enter");
        await region.locator(".fui-MessageBar").waitFor();
        await story.page.evaluate(() => window.simulatedExcel.leaveEditMode());
      },
    },
    {
      name: "tasks",
      go: async (story) => {
        // What was refused and the form left open would stand on every screen that follows.
        const region = story.pane.getByRole("region", { name: card.selected });
        await region.getByRole("button", { name: retry, exact: true }).click();
        await region.getByRole("button", { name: cancel, exact: true }).click();
        await story.press(tabs.tasks);
      },
    },
    {
      name: "tasks-settings",
      go: async (story) => {
        await story.press(find.settings(0));
        await story.pane.getByLabel(find.grouping).selectOption({ label: find.groupings.unit });
        await story.pane
          .getByLabel(/^(Chọn|Choose) NV-/)
          .nth(0)
          .check();
      },
    },
    {
      name: "tasks-nothing",
      go: async (story) => {
        await story.pane.getByRole("searchbox").fill("không có gì như thế");
        await story.pane.getByText(find.none).waitFor();
      },
    },
    { name: "units", go: (story) => story.press(tabs.units) },
    { name: "more", go: (story) => story.press(tabs.more) },
    ...maintainStops(language),
    {
      name: "snapshot",
      go: async (story) => {
        await onOverview(story);
        await story.press(snapshot.title);
      },
    },
    {
      name: "snapshot-asks",
      go: async (story) => {
        await story.press(snapshot.record);
        await story.pane
          .getByText(snapshot.recorded(formatDay(TODAY, language), 120))
          .first()
          .waitFor();
        await story.press(snapshot.record);
        await story.pane.getByRole("button", { name: snapshot.keep }).waitFor();
      },
    },
    {
      name: "print",
      go: async (story) => {
        await onOverview(story);
        await story.press(print.title);
        await story.pane.getByRole("button", { name: print.again }).waitFor();
      },
    },
    {
      name: "check",
      go: async (story) => {
        await story.press(PANE[language].back);
        await story.press(tabs.more);
        await story.press(check.title);
        await story.pane.getByRole("button", { name: check.again }).waitFor();
      },
    },
    {
      name: "check-damage",
      go: async (story) => {
        const flag = await story.addressOf("NV-004", "Cảnh báo");
        await story.page.evaluate(
          (cell) => window.simulatedExcel.editLocally("Nhiệm vụ", cell, [["xong"]]),
          flag,
        );
        await story.press(check.again);
        await story.pane.getByRole("button", { name: check.repair(1) }).waitFor();
      },
    },
    {
      name: "check-repaired",
      go: async (story) => {
        await story.press(check.repair(1));
        await story.pane.getByText(check.repaired(1)).first().waitFor();
      },
    },
    ...sharingStops(language, async (story) => {
      await onOverview(story);
      await story.press(more.send);
    }),
    {
      name: "update",
      go: async (story) => {
        await story.reopen();
        await story.press(tabs.more);
        await story.press(more.addPlan);
      },
    },
    {
      name: "opening",
      go: async (story) => {
        await story.slowDown(4000);
        await story.reopen();
        await story.pane.getByText(tracker.opening).first().waitFor();
        await story.page.waitForTimeout(1000);
      },
    },
  ];
}

/** Each form, and what one of them leads to. */
function maintainStops(language: Language): Stop[] {
  const { forms, menu, flow } = MAINTAIN[language];
  const { tabs } = PANE[language].dashboard;
  const tabOf: Readonly<Record<MaintainGroup, string>> = {
    tasks: tabs.tasks,
    units: tabs.units,
    bodies: tabs.units,
    plan: tabs.more,
    settings: tabs.more,
  };
  // A plan that is open cannot be opened again.
  const offered = (form: MaintainForm): boolean => form !== "reopen-plan";
  const stops = Object.entries(MAINTAIN_FORMS).flatMap(([group, names]) =>
    names.filter(offered).map((form): Stop => ({
      name: `form-${form}`,
      go: async (story) => {
        await story.reopen();
        await story.openTab(tabOf[group as MaintainGroup]);
        await story.pane
          .getByRole("group", { name: menu[group as MaintainGroup] })
          .getByRole("button", { name: `${forms[form].title}…`, exact: true })
          .click();
        await story.pane.getByRole("heading", { name: forms[form].title, exact: true }).waitFor();
      },
    })),
  );
  const [settings, ...others] = [
    ...stops.filter(({ name }) => name === "form-settings"),
    ...stops.filter(({ name }) => name !== "form-settings"),
  ];
  const preview: Stop[] = [
    {
      name: "form-preview",
      go: async (story) => {
        await story.pane.getByLabel(forms.settings.warningDays).fill("5");
        await story.press(flow.look);
        await story.pane.getByRole("heading", { name: flow.preview }).waitFor();
      },
    },
    {
      name: "form-done",
      go: async (story) => {
        await story.press(flow.confirm);
        await story.pane.getByRole("heading", { name: flow.done }).waitFor();
      },
    },
  ];
  return settings === undefined ? [] : [...others, settings, ...preview];
}

/** What is sent and taken in. */
function sharingStops(language: Language, toMenu: (story: PaneStory) => Promise<void>): Stop[] {
  const { menu, copies } = SHARING_PANE[language];
  const forms = [
    "committee",
    "copies",
    "remind",
    "receive",
    "rounds",
    "report",
    "letters",
    "calendar",
    "rollUp",
  ] as const;
  return [
    { name: "send", go: toMenu },
    ...forms.map((form): Stop => ({
      name: `send-${form}`,
      go: async (story) => {
        await toMenu(story);
        await story.press(menu[form]);
        await story.pane.getByRole("heading", { name: menu[form] }).waitFor();
      },
    })),
    {
      name: "send-copies-made",
      go: async (story) => {
        await toMenu(story);
        await story.press(menu.copies);
        await story.pane.getByRole("button", { name: copies.make(30) }).click();
        await story.pane.getByRole("heading", { name: copies.madeTitle(1) }).waitFor();
      },
    },
  ];
}
