import { Button } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { FileButton } from "../../components/FileButton";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { useReviewTexts } from "../Review/texts";
import { useScreenStyles } from "../screen.styles";

/** Where an existing list is: in the open workbook, or in a file. */
export function ChooseList(props: {
  readonly problem: Problem | null;
  readonly onOpen: () => void;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const { list } = useReviewTexts();
  const shared = useScreenStyles();
  return (
    <div className={shared.screen}>
      <ScreenTitle>{list.title}</ScreenTitle>
      <ProblemBar problem={props.problem} />
      <p className={shared.text}>{list.what}</p>
      <div className={shared.stack}>
        <Button
          appearance="primary"
          size="large"
          icon={<TableRegular />}
          aria-describedby="list-open"
          onClick={props.onOpen}
        >
          {list.open}
        </Button>
        <p id="list-open" className={shared.hint}>
          {list.openHint}
        </p>
        <FileButton label={list.file} accept=".xlsx" onChoose={props.onFile} />
      </div>
    </div>
  );
}
