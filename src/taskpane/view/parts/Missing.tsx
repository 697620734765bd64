import { Button } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { useTexts } from "./language";
import { Message } from "./Message";

interface MissingProps {
  readonly detail: string;
  readonly onAgain: () => void;
}

/** Says that a part of the page could not be fetched from where the add-in lies. */
export function Missing({ detail, onAgain }: MissingProps) {
  const texts = useTexts();
  return (
    <Message intent="error">
      {fill(texts.partsMissing, { detail })}{" "}
      <Button size="small" onClick={onAgain}>
        {texts.buttons.again}
      </Button>
    </Message>
  );
}
