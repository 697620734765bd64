import type { Assessment } from "../../../assessment";
import { useLanguage, useTexts } from "../parts/language";
import { Missing } from "../parts/Missing";
import { useFetched } from "../parts/useFetched";

const fetchPictures = () => import("../../pictures");

interface PicturesPageProps {
  readonly assessment: Assessment;
}

/** The pictures, fetched when first looked at. */
export function PicturesPage({ assessment }: PicturesPageProps) {
  const language = useLanguage();
  const { fetching } = useTexts().tabs;
  const fetched = useFetched(fetchPictures);
  if (fetched.kind === "fetching") return <p role="status">{fetching}</p>;
  if (fetched.kind === "missing") return <Missing detail={fetched.detail} onAgain={fetched.again} />;
  const { Pictures } = fetched.part;
  return <Pictures assessment={assessment} language={language} />;
}
