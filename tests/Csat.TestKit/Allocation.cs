namespace Csat.TestKit;

/// <summary>What a call allocates.</summary>
public static class Allocation
{
    private const int Tries = 10;

    /// <summary>The bytes that a call takes from the heap once it is warm.</summary>
    /// <remarks>
    /// The least of several calls: the runtime's own work on this thread (a method compiled anew, a pool emptied by somebody else's
    /// collection) only ever adds, while what the call itself allocates is there each time.
    /// </remarks>
    /// <param name="call">The call.</param>
    /// <returns>The bytes.</returns>
    public static long Of(Action call)
    {
        call();
        long least = long.MaxValue;
        for (int i = 0; i < Tries; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
