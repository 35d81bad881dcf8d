using Xunit;

namespace Csat.TestKit;

/// <summary>Proves that what a type writes, it reads.</summary>
public static class TextContract
{
    /// <summary>Proves for every value that parsing its text gives the value again and that no two values share a text.</summary>
    /// <typeparam name="T">The type under contract.</typeparam>
    /// <param name="values">The values, each once.</param>
    /// <param name="format">Writes a value.</param>
    /// <param name="parse">Reads a value.</param>
    public static void RoundTrips<T>(IEnumerable<T> values, Func<T, string> format, Func<string, T> parse)
    {
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T value in values)
        {
            string text = format(value);
            Assert.False(string.IsNullOrEmpty(text), "A value has no text.");
            Assert.False(seen.ContainsKey(text), $"Two values are written '{text}'.");
            seen.Add(text, value);
            Assert.Equal(value, parse(text));
        }

        Assert.NotEmpty(seen);
    }
}
