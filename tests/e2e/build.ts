import { needBrowser } from '../../scripts/browser';
import { buildExtension } from '../../scripts/build';

/** Once before all tests in the browser. */
export default function setup(): void {
  needBrowser();
  buildExtension();
}
