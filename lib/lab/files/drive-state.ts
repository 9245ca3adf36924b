/** A drive. Every write through the lab's files takes from `freeBytes`, every removal gives back. */
export interface DriveState {
  sizeBytes: number;
  freeBytes: number;
}
