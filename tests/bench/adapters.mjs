// Where the harness finds text and choices on each page it measures.

/** This game, by its page contract. The title page is its first page of the story. */
export const emptyChair = {
  name: 'the empty chair',
  text: 'main [aria-label="Story"] p',
  choice: 'button[data-choice]',
  advance: 'button[data-action="continue"]',
  end: () => document.documentElement.dataset.phase === 'ending',
  restart: ['button[data-action="title"]', 'button[data-action="begin"]'],
};

/** The same with the pictures still, so that only the page is measured. */
export const emptyChairStill = { ...emptyChair, name: 'the empty chair, still', reducedMotion: true };

/** A plain page of inkjs and paragraphs. */
export const yardstick = {
  name: 'yardstick',
  text: '#story > p:not(.choice)',
  choice: '#story > p.choice a',
};

/** Phaser whole, as its own template sets it up: a picture, a title and a text; any click goes to the next scene. */
export const phaserTemplate = {
  name: 'phaser template',
  text: () => {
    const game = window.__game;
    if (!game) return null;
    for (const scene of game.scene.getScenes(true)) {
      const text = scene.children.list.find((one) => one.type === 'Text' && one.visible && one.alpha > 0.5);
      if (text) return `${scene.sys.settings.key}:${text.text}`;
    }
    return null;
  },
  advance: '#game-container canvas',
};

/** The game's live stage: its first text is the first frame of the canvas over the still. */
export const liveStage = {
  name: 'live stage',
  text: () => {
    const stage = document.querySelector('[data-part="stage"]');
    const isLive = stage?.querySelector('canvas') && stage.dataset.ready === 'true';
    return isLive ? `live: ${document.querySelector('main [aria-label="Story"]')?.textContent}` : null;
  },
  advance: 'button[data-action="continue"]',
};
