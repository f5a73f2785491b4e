import { Button, Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { PRODUCT_VERSION } from "../../../domain/product-version";
import { useCardStyles } from "../../cards.styles";
import { GuideLink } from "../../components/GuideLink";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useAboutTexts } from "./texts";

/** What this is, in which version, what it does with what it reads, and where more is told. */
export function About(): ReactElement {
  const words = useAboutTexts();
  const { dashboard } = useTracker();
  const { go } = useNavigation();
  const styles = useCardStyles();
  return (
    <Screen title={words.title}>
      <Text>{words.what}</Text>
      <Text>
        <b>{words.version(PRODUCT_VERSION)}</b>
        {dashboard &&
          ` · ${dashboard.madeWith === null ? words.madeBefore : words.madeWith(dashboard.madeWith)}`}
      </Text>
      <Part title={words.help}>
        <GuideLink />
        <Button onClick={() => go("tour")}>{words.tourAgain}</Button>
      </Part>
      <Part title={words.news.title}>
        <ul className={styles.list}>
          {words.news.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.privacy}>
        <Text>{words.privacyText}</Text>
        <Text>{words.keptText}</Text>
      </Part>
      <Part title={words.licence}>
        <Text>{words.licenceText}</Text>
        <Link href="third-party-notices.txt" target="_blank" rel="noreferrer">
          {words.notices}
        </Link>
      </Part>
    </Screen>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useCardStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{props.title}</h3>
      {props.children}
    </section>
  );
}
