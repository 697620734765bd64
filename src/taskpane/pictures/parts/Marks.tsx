import { useRef, useState, type KeyboardEvent } from "react";
import { anchorOf, type Mark } from "./marks";
import { rove } from "../../view/parts/rove";
import { usePictureStyles } from "./styles";
import { Tip } from "./Tip";

interface MarksProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which the keys go through them. */
  readonly marks: readonly Mark[];
}

/**
 * The marks of a picture as a list: one stop of the Tab key, arrow keys inside. The mark that is pointed at or gone to
 * shows its note, until Escape, or until pointer or focus leave the picture.
 */
export function Marks({ title, width, height, marks }: MarksProps) {
  const styles = usePictureStyles();
  const list = useRef<SVGSVGElement | null>(null);
  const [current, setCurrent] = useState(0);
  const [noted, setNoted] = useState<string | null>(null);
  // Another choice may have left fewer marks.
  const stop = Math.min(current, marks.length - 1);
  const note = marks.find(({ key }) => key === noted);

  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && noted !== null) {
      event.stopPropagation();
      setNoted(null);
      return;
    }
    const next = rove(event.key, stop, marks.length);
    if (next === null) return;
    event.preventDefault();
    const element = list.current?.children[next];
    if (element instanceof SVGElement) element.focus();
  };
  const clear = (): void => {
    setNoted(null);
  };

  return (
    <div onPointerLeave={clear}>
      <svg className={styles.overlay} viewBox={`0 0 ${width} ${height}`} role="listbox" aria-label={title} ref={list}>
        {marks.map(({ key, text, area }, at) => {
          const own = {
            className: styles.mark,
            role: "option",
            "aria-label": text,
            "aria-selected": at === stop,
            tabIndex: at === stop ? 0 : -1,
            onKeyDown: press,
            onBlur: clear,
            onFocus: () => {
              setCurrent(at);
              setNoted(key);
            },
            onPointerEnter: () => {
              setNoted(key);
            },
          };
          return area.kind === "circle" ? (
            <circle key={key} cx={area.x} cy={area.y} r={area.radius} {...own} />
          ) : (
            <rect key={key} x={area.x} y={area.y} width={area.width} height={area.height} {...own} />
          );
        })}
      </svg>
      {note === undefined ? null : <Tip text={note.text} anchor={anchorOf(note)} size={[width, height]} />}
    </div>
  );
}
