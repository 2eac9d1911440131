/** What a page is about to speak of, and ways past it: the run goes on whole, read or not. */

interface ContentNoteProps {
  readonly says: string;
  /** The page's words are not shown: covered from the start, or passed over. */
  readonly isCovered: boolean;
  readonly onRead: () => void;
  readonly onPass: () => void;
}

export function ContentNote({ says, isCovered, onRead, onPass }: ContentNoteProps) {
  return (
    <div class="content-note">
      <p>
        <b>Content note.</b> {says}
      </p>
      {isCovered && (
        <button type="button" class="link" data-action="read" onClick={onRead}>
          Read this page
        </button>
      )}
      <button type="button" class="link" data-action="pass" onClick={onPass}>
        Pass over it
      </button>
    </div>
  );
}
