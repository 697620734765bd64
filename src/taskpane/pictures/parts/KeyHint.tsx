import { mergeClasses } from "@fluentui/react-components";
import { usePictureStyles } from "./styles";
import { usePictureTexts } from "./texts";

/** How the marks of a picture are gone through without a pointer. */
export function KeyHint() {
  const styles = usePictureStyles();
  return <p className={mergeClasses(styles.paragraph, styles.screenOnly)}>{usePictureTexts().keys}</p>;
}
