import { Button } from "@fluentui/react-components";
import { PANE, type Language } from "../../../messages";
import { problemSentence } from "../../controller/problem";
import type { Notice } from "../../state/state";
import { useLanguage, useTexts } from "../parts/language";
import { Message } from "../parts/Message";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function sentenceOf(notice: Notice, language: Language): string {
  return notice.kind === "problem" ? problemSentence(notice.problem, language) : PANE[language][notice.kind];
}

/** Something to say beside what is going on. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const language = useLanguage();
  const texts = useTexts().buttons;
  return (
    <Message intent={notice.kind === "problem" ? "error" : "info"}>
      {sentenceOf(notice, language)}{" "}
      <Button size="small" onClick={onDismiss}>
        {texts.dismiss}
      </Button>
    </Message>
  );
}
