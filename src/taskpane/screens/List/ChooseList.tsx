import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { FileButton } from "../../components/FileButton";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Hint, Text } from "../../components/Words";
import { useScreenStyles } from "../../screen.styles";
import { useReviewTexts } from "../Review/texts";

/** Where an existing list is: in the open workbook, or in a file. */
export function ChooseList(props: {
  readonly problem: Problem | null;
  readonly onOpen: () => void;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const { list } = useReviewTexts();
  const shared = useScreenStyles();
  return (
    <Screen title={list.title}>
      <ProblemBar problem={props.problem} />
      <Text>{list.what}</Text>
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
        <Hint id="list-open">{list.openHint}</Hint>
        <FileButton
          size="large"
          icon={<DocumentRegular />}
          label={list.file}
          accept=".xlsx,.xlsm,.ods,.csv"
          onFiles={([file]) => props.onFile(file)}
        />
      </div>
    </Screen>
  );
}
