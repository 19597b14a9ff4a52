import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BookOpen20Regular } from "@fluentui/react-icons/svg/book-open";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { openQuestions } from "../model/open-questions";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { useLooks } from "../parts/styles";
import { screens, type Screen } from "../state/pane-state";

const icons = {
  check: ClipboardCheckmark20Regular,
  questions: QuestionCircle20Regular,
  figures: DataBarVertical20Regular,
  summary: DocumentTable20Regular,
  collect: FolderOpen20Regular,
  rules: BookOpen20Regular,
  about: Info20Regular,
} as const;

const underMore: readonly Screen[] = ["rules", "about"];
const wide = "@media (min-width: 480px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    position: "relative",
    justifyContent: "space-between",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { justifyContent: "flex-start", gap: "4px" },
  },
  item: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "6px 4px 7px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    cursor: "pointer",
    // In a narrow pane a name of two words takes two lines, so that all have room.
    width: "min-content",
    "@media (max-width: 339px)": { fontSize: "11px", paddingLeft: "2px", paddingRight: "2px" },
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [wide]: { paddingLeft: "10px", paddingRight: "10px", width: "auto", whiteSpace: "nowrap" },
    // Contrast themes show even what is transparent.
    "@media (forced-colors: active)": {
      color: "ButtonText",
      backgroundColor: "ButtonFace",
      borderBottomColor: "ButtonFace",
      forcedColorAdjust: "none",
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  narrowOnly: { [wide]: { display: "none" } },
  wideOnly: { display: "none", [wide]: { display: "flex" } },
  badge: {
    position: "absolute",
    zIndex: 1,
    top: "2px",
    left: "calc(50% + 4px)",
    minWidth: "16px",
    padding: "0 4px",
    borderRadius: "8px",
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": {
      border: "1px solid ButtonText",
      color: "ButtonText",
      backgroundColor: "ButtonFace",
    },
  },
  menu: {
    position: "absolute",
    top: "100%",
    right: "4px",
    zIndex: 2,
    minWidth: "160px",
    padding: "4px",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    [wide]: { display: "none" },
  },
  menuItem: { width: "auto", flexDirection: "row", gap: "8px", padding: "8px", fontSize: "14px", lineHeight: "20px" },
});

/** The parts of the pane: the five that are used daily, and the rest under Mer where there is no room for all. */
export function Navigation() {
  const styles = useStyles();
  const { texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const current = usePaneState(({ screen, showsStart }) => (showsStart ? null : screen));
  const isUnderMore = current !== null && underMore.includes(current);
  const close = (): void => setOpen(false);
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || !isOpen) return;
    close();
    moreButton.current?.focus();
  };
  return (
    <nav aria-label={texts.navigation} className={styles.bar}>
      {screens.map((screen) => (
        <NavigationItem
          key={screen}
          screen={screen}
          className={underMore.includes(screen) ? styles.wideOnly : undefined}
          onChosen={close}
        />
      ))}
      <button
        ref={moreButton}
        type="button"
        className={mergeClasses(styles.item, isUnderMore && styles.here, styles.narrowOnly)}
        aria-expanded={isOpen}
        aria-controls={menuId}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        <MoreHorizontal20Regular aria-hidden />
        {texts.more}
      </button>
      <div id={menuId} hidden={!isOpen} className={isOpen ? styles.menu : undefined}>
        {isOpen &&
          underMore.map((screen) => (
            <NavigationItem
              key={screen}
              screen={screen}
              className={styles.menuItem}
              onChosen={close}
              onKeyDown={closeOnEscape}
            />
          ))}
      </div>
    </nav>
  );
}

interface ItemProps {
  readonly screen: Screen;
  readonly className: string | undefined;
  readonly onChosen: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function NavigationItem({ screen, className, onChosen, onKeyDown }: ItemProps) {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isHere = usePaneState((state) => !state.showsStart && state.screen === screen);
  const open = usePaneState(({ checked }) => (screen === "questions" ? openQuestions(checked?.outcome).length : 0));
  const Icon = icons[screen];
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isHere && styles.here, className)}
      aria-current={isHere ? "page" : undefined}
      onKeyDown={onKeyDown}
      onClick={() => {
        onChosen();
        pane.show(screen);
      }}
    >
      <Icon aria-hidden />
      {texts.screens[screen]}
      {open > 0 && (
        <>
          <span aria-hidden className={styles.badge}>
            {open}
          </span>
          <span className={looks.visuallyHidden}>, {fill(texts.openQuestions, { count: open })}</span>
        </>
      )}
    </button>
  );
}
