using System.Globalization;

namespace Csat.Smoke;

/// <summary>Runs named checks one after another, prints a line each and counts them. An exception fails its check, not the run.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    /// <summary>Checks that a computation gives what is expected.</summary>
    public void Equal<T>(string what, T expected, Func<T> actual)
    {
        try
        {
            T value = actual();
            Report(what, EqualityComparer<T>.Default.Equals(expected, value), string.Format(CultureInfo.InvariantCulture, "expected {0}, got {1}", expected, value));
        }
        catch (Exception exception)
        {
            Report(what, false, exception.ToString());
        }
    }

    /// <summary>Checks that a computation says yes.</summary>
    public void That(string what, Func<bool> holds) => Equal(what, true, holds);

    /// <summary>Checks that a number is the expected one up to a relative error of 1e-12.</summary>
    public void Near(string what, double expected, Func<double?> actual) =>
        That(what, () => actual() is { } value && Math.Abs(value - expected) <= 1e-12 * Math.Abs(expected));

    /// <summary>Prints the sum, <c>N passed, N failed</c>.</summary>
    /// <returns>The exit code: 0 when nothing failed.</returns>
    public int Finish()
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} passed, {1} failed", _passed, _failed));
        return _failed == 0 ? 0 : 1;
    }

    private void Report(string what, bool passed, string why)
    {
        if (passed)
        {
            _passed++;
            Console.WriteLine("ok    " + what);
        }
        else
        {
            _failed++;
            Console.WriteLine("FAIL  " + what + ": " + why);
        }
    }
}
