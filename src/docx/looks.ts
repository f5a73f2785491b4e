import {
  AlignmentType,
  convertMillimetersToTwip as twips,
  PageOrientation,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
} from "docx";

/** The letter of official papers (Nghị định 30/2020, Phụ lục I). */
export const FONT = "Times New Roman";

/** Sizes of type in half points, as the decree names them for each part of a paper. */
export const SIZE = { body: 28, heading: 28, nation: 24, copiesTitle: 24, copies: 22, table: 22 } as const;

/** Width of the type area of an upright page in twips: A4 less the margins. */
export const TEXT_WIDTH = twips(210 - 30 - 15);

/** The same of a page across. */
export const WIDE_TEXT_WIDTH = twips(297 - 20 - 20);

/** A4 upright with the decree's margins: 20 mm above and below, 30 left, 15 right. */
export const UPRIGHT: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10) },
  },
};

/** A4 across, for tables. */
export const ACROSS: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
    margin: { top: twips(25), bottom: twips(15), left: twips(20), right: twips(20), header: twips(10) },
  },
};

/** A paragraph of the body: justified, its first line set in by 1.27 cm, six points after it. */
export const BODY: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(12.7) },
  spacing: { after: 120 },
};

/** A line in the middle. */
export const CENTRED: IParagraphOptions = { alignment: AlignmentType.CENTER };
