import { Button } from "@fluentui/react-components";
import { fill, type Language, type Place } from "../../../messages";
import { problemSentence } from "../../controller/problem";
import type { Notice } from "../../state/state";
import { useLanguage, usePlace, useTexts } from "../parts/language";
import { Message } from "../parts/Message";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function sentenceOf(notice: Notice, language: Language, place: Place): string {
  const texts = place.pane[language];
  switch (notice.kind) {
    case "problem":
      return problemSentence(notice.problem, language, place);
    case "takenAway":
    case "jsonSaved":
      return fill(texts[notice.kind], { name: notice.name });
    default:
      return texts[notice.kind];
  }
}

/** Something to say beside what is going on. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const language = useLanguage();
  const place = usePlace();
  const texts = useTexts().buttons;
  return (
    <Message intent={notice.kind === "problem" ? "error" : "info"}>
      {sentenceOf(notice, language, place)}{" "}
      <Button size="small" onClick={onDismiss}>
        {texts.dismiss}
      </Button>
    </Message>
  );
}
