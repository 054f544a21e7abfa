type Heard = () => void;

/** WeChat's player: what plays is noted, and who listens for its end hears of it. */
export class InnerAudio {
  src = '';
  private readonly stopped: Heard[] = [];

  constructor(private readonly note: (playing: string | null) => void) {}

  onEnded(): void {
    // Nothing plays to its end here.
  }
  onError(): void {
    // Nor does anything fail.
  }
  onStop(heard: Heard): void {
    this.stopped.push(heard);
  }
  play(): void {
    this.note(this.src);
  }
  stop(): void {
    this.note(null);
    for (const heard of this.stopped) heard();
  }
  destroy(): void {
    this.note(null);
  }
}
