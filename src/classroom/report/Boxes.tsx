/**
 * What a pupil writes: on the screen a field with its words counted, on paper the text itself, or ruled lines where
 * nothing was typed. Must not know: where the text is kept.
 */
import type { Report } from './report.ts';
import { sayPaper } from './text.ts';
import { asPrinted, BOXES, type BoxId, EXIT_IDS, EXIT_ROOM, sayRoom, type Typed } from './typed.ts';

/** More than any sheet has room for; what does not fit is not seen. */
const MOST_LINES = 14;

interface BoxProps {
  readonly id: BoxId;
  readonly name: string;
  readonly asks: string;
  readonly room: number;
  readonly lines: number;
  readonly text: string;
  readonly onText: (id: BoxId, text: string) => void;
}

function Box({ id, name, asks, room, lines, text, onText }: BoxProps) {
  const field = `report-${id}`;
  const printed = asPrinted(text);
  return (
    <div class="report-box" data-lines={lines}>
      <p class="report-asks">
        <label for={field}>
          {name !== '' && <b>{name}.</b>} {asks}
        </label>
      </p>
      <div data-screen>
        <textarea
          id={field}
          rows={lines + 1}
          maxLength={room}
          value={text}
          autocomplete="off"
          aria-describedby={`${field}-room`}
          onInput={({ currentTarget }) => onText(id, currentTarget.value)}
        />
        <p class="report-room" id={`${field}-room`}>
          {sayRoom(text, room)}
        </p>
      </div>
      {printed === '' ? (
        <div class="report-lines" data-paper aria-hidden="true">
          {Array.from({ length: MOST_LINES }, (_, n) => (
            <i key={`${n}`} />
          ))}
        </div>
      ) : (
        <p class="report-written" data-paper>
          {printed}
        </p>
      )}
    </div>
  );
}

interface BoxesProps {
  readonly report: Report;
  readonly typed: Typed;
  readonly onText: BoxProps['onText'];
}

export function Argument({ report, typed, onText }: BoxesProps) {
  return (
    <section class="report-part grows" aria-label="Claim, evidence, reasoning">
      <h2 class="report-head">Claim, evidence, reasoning</h2>
      <p class="report-question">{report.question}</p>
      {BOXES.map((box) => (
        <Box key={box.id} {...box} text={typed[box.id]} onText={onText} />
      ))}
    </section>
  );
}

export function Exit({ report, typed, onText }: BoxesProps) {
  return (
    <section class="report-part grows" aria-label="Exit questions">
      <h2 class="report-head">Exit questions</h2>
      {report.pair.length > 0 && (
        <p class="report-small">On two papers: {report.pair.map(sayPaper).join('; ')}.</p>
      )}
      {EXIT_IDS.map((id, n) => {
        const asks = report.exit[n];
        return asks === undefined ? null : (
          <Box
            key={id}
            id={id}
            name=""
            asks={asks}
            room={EXIT_ROOM}
            lines={2}
            text={typed[id]}
            onText={onText}
          />
        );
      })}
    </section>
  );
}
