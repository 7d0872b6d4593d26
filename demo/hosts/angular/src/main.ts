/** The check in an Angular app: settings as attributes and properties, its events, its method. */
import 'back-pain-check';
import type { BackPainCheck, BackPainCheckAnsweredEvent, BackPainCheckCompletedEvent, RegionId } from 'back-pain-check';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>The check in Angular</h1>
      <button id="move" (click)="region.set('US')">Move to the United States</button>
      <button id="restart" (click)="restart(check)">Start again</button>
      <back-pain-check
        #check
        [region]="region()"
        clinic-name="Riverside Physiotherapy"
        [headingLevel]="3"
        [shareResult]="true"
        (back-pain-check-started)="tell('started')"
        (back-pain-check-answered)="answered($event)"
        (back-pain-check-completed)="completed($event)"
        (back-pain-check-restarted)="tell('restarted')"
      ></back-pain-check>
      <ol id="told">
        @for (line of told(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    </main>
  `,
})
class App {
  protected readonly region = signal<RegionId>('GB-ENG');
  protected readonly told = signal<readonly string[]>([]);

  protected tell(line: string): void {
    this.told.update((lines) => [...lines, line]);
  }
  protected answered({ question }: BackPainCheckAnsweredEvent): void {
    this.tell(`answered ${question}`);
  }
  protected completed({ tier }: BackPainCheckCompletedEvent): void {
    this.tell(`completed ${tier}`);
  }
  protected restart(check: BackPainCheck): void {
    check.restart();
  }
}

await bootstrapApplication(App);
