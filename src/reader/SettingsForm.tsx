/** The settings, each a real form control with its name beside it; a change holds at once. */
import type { Settings } from '../shelf/settings.ts';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

type Choices = Readonly<Record<string, string>>;

const SIZES: Choices = { small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' };
const FACES: Choices = {
  book: 'Book (Literata)',
  plain: 'Plain (your device’s own)',
  dyslexic: 'OpenDyslexic',
};
const MOTION: Choices = { system: 'As this device asks', full: 'Full', reduced: 'Reduced' };
const PICTURES: Choices = {
  auto: 'As this machine manages',
  moving: 'Moving',
  light: 'Light: only changes of scene move',
  still: 'Still',
};
const CONTRAST: Choices = { paper: 'Paper', high: 'High' };
const CAPTIONS: Choices = { auto: 'When the sound is off', on: 'Always', off: 'Never' };

const KEYS = [
  ['1 to 9', 'choose that line'],
  ['Space or Enter', 'go on'],
  ['Backspace or ←', 'back one choice'],
  ['M', 'the chart'],
  ['N', 'pass on to what is new, where pages have been read before'],
  ['Esc', 'close a panel'],
] as const;

function Pick({
  name,
  value,
  choices,
  onPick,
}: {
  name: string;
  value: string;
  choices: Choices;
  onPick: (value: string) => void;
}) {
  return (
    <label class="setting">
      <span>{name}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {Object.entries(choices).map(([key, says]) => (
          <option key={key} value={key} selected={key === value}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

function Volume({
  name,
  value,
  onVolume,
}: {
  name: string;
  value: number;
  onVolume: (value: number) => void;
}) {
  return (
    <label class="setting">
      <span>{name}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(value * 100)}
        onInput={(event) => onVolume(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}

function Tick({ name, value, onTick }: { name: string; value: boolean; onTick: (value: boolean) => void }) {
  return (
    <label class="setting">
      <span>{name}</span>
      <input type="checkbox" checked={value} onChange={(event) => onTick(event.currentTarget.checked)} />
    </label>
  );
}

/** One of a setting's own words, or the word it has: a select cannot say anything else. */
const oneOf = <T extends string>(value: string, choices: Choices, now: T): T =>
  Object.hasOwn(choices, value) ? (value as T) : now;

export function SettingsForm({ settings, onSettings }: SettingsFormProps) {
  const set = (change: Partial<Settings>): void => onSettings({ ...settings, ...change });
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Reading</legend>
        <Pick
          name="Text size"
          value={settings.textSize}
          choices={SIZES}
          onPick={(value) => set({ textSize: oneOf(value, SIZES, settings.textSize) })}
        />
        <Pick
          name="Typeface"
          value={settings.typeface}
          choices={FACES}
          onPick={(value) => set({ typeface: oneOf(value, FACES, settings.typeface) })}
        />
        <Pick
          name="Contrast"
          value={settings.contrast}
          choices={CONTRAST}
          onPick={(value) => set({ contrast: oneOf(value, CONTRAST, settings.contrast) })}
        />
        <Pick
          name="Motion"
          value={settings.motion}
          choices={MOTION}
          onPick={(value) => set({ motion: oneOf(value, MOTION, settings.motion) })}
        />
        <Pick
          name="Pictures"
          value={settings.pictures}
          choices={PICTURES}
          onPick={(value) => set({ pictures: oneOf(value, PICTURES, settings.pictures) })}
        />
        <Tick
          name="Cover pages that carry a content note"
          value={settings.coverNoted}
          onTick={(coverNoted) => set({ coverNoted })}
        />
      </fieldset>
      <fieldset>
        <legend>Sound</legend>
        <Tick name="Sound" value={settings.sound} onTick={(sound) => set({ sound })} />
        <Volume name="Music" value={settings.music} onVolume={(music) => set({ music })} />
        <Volume name="Room" value={settings.room} onVolume={(room) => set({ room })} />
        <Volume name="Effects" value={settings.effects} onVolume={(effects) => set({ effects })} />
        <Tick
          name="Night: nothing loud, nothing lost"
          value={settings.night}
          onTick={(night) => set({ night })}
        />
        <Pick
          name="Captions of sounds"
          value={settings.captions}
          choices={CAPTIONS}
          onPick={(value) => set({ captions: oneOf(value, CAPTIONS, settings.captions) })}
        />
      </fieldset>
      <fieldset>
        <legend>Keys</legend>
        <Tick
          name="Single-key shortcuts"
          value={settings.singleKeys}
          onTick={(singleKeys) => set({ singleKeys })}
        />
        <dl class="keys">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </fieldset>
    </form>
  );
}
