import { resetMouse, sendMouse } from '@web/test-runner-commands';

/** Takes the pointer off every widget: to forget where it is moves it in some browsers only. */
export async function leavePage(): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
  await resetMouse();
}
