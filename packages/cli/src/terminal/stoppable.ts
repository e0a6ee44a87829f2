/** Does long work that Ctrl-C ends at a good point: `stopped` says when. A second Ctrl-C ends it at once. */
export async function stoppable<Value>(
  work: (stopped: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener("SIGINT", stop);
  }
}
