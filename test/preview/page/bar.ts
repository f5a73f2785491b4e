import { DEFAULT_LANGUAGE, parseLanguage, type Language } from "../../../src/i18n/language";
import { drawRibbon, type RibbonWords } from "./ribbon";

interface BarWords {
  readonly title: string;
  readonly name: string;
  readonly hint: string;
  readonly download: string;
  readonly log: string;
  readonly trips: string;
  readonly sheets: string;
  readonly ribbon: RibbonWords;
}

const WORDS: Readonly<Record<Language, BarWords>> = {
  vi: {
    title: "Tiến độ – chạy thử",
    name: "Sổ tính mô phỏng",
    hint: "Không phải Excel thật: cùng ngăn Tiến độ, chạy trên Excel mô phỏng.",
    download: "Tải .xlsx",
    log: "Nhật ký",
    trips: "Lượt gọi tới Excel",
    sheets: "Trang tính",
    ribbon: {
      open: "Mở Tiến độ",
      build: "Lập bảng",
      check: "Kiểm tra bảng",
      snapshot: "Chốt số liệu",
      print: "Xem trang in",
      send: "Gửi",
    },
  },
  en: {
    title: "Tiến độ – trial",
    name: "Simulated workbook",
    hint: "Not real Excel: the same Tiến độ pane on a simulated Excel.",
    download: "Get .xlsx",
    log: "Log",
    trips: "Requests to Excel",
    sheets: "Sheets",
    ribbon: {
      open: "Open Tiến độ",
      build: "Build",
      check: "Check",
      snapshot: "Record counts",
      print: "Print view",
      send: "Send",
    },
  },
};

/** What the bar and its neighbours are made of. */
export interface BarParts {
  readonly name: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly download: HTMLElement;
  readonly log: HTMLElement;
  readonly trips: HTMLElement;
  readonly tabs: HTMLElement;
}

/** The bar above the sheets; it speaks the language of the pane's page. Another origin's page cannot be asked. */
export class Bar {
  private spoken: Language | null = null;

  constructor(
    private readonly parts: BarParts,
    private readonly onPress: (action: string) => void,
  ) {}

  /** Follows the page of a frame from now on. */
  follow(frame: HTMLIFrameElement): void {
    const listen = (): void => this.speak(frame.contentDocument?.documentElement.lang ?? "");
    listen();
    frame.addEventListener("load", () => {
      listen();
      const page = frame.contentDocument?.documentElement;
      if (page) new MutationObserver(listen).observe(page, { attributeFilter: ["lang"] });
    });
  }

  private speak(lang: string): void {
    const language = parseLanguage(lang) ?? this.spoken ?? DEFAULT_LANGUAGE;
    if (language === this.spoken) return;
    this.spoken = language;
    const { parts, onPress } = this;
    const words = WORDS[language];
    document.documentElement.lang = language;
    document.title = words.title;
    parts.name.textContent = words.name;
    parts.name.title = words.hint;
    parts.download.textContent = words.download;
    parts.log.textContent = words.log;
    parts.trips.ariaLabel = words.trips;
    parts.tabs.ariaLabel = words.sheets;
    drawRibbon(parts.ribbon, words.ribbon, onPress);
  }
}
