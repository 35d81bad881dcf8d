using System.Text;

namespace Csat.Domain.Tests;

/// <summary>Writes a name as people and exports do: other case, other width, stray white space and hyphens.</summary>
internal static class Decorated
{
    public static string Randomly(string text, int seed)
    {
        var random = new Random(seed);
        var decorated = new StringBuilder();
        foreach (char plain in text)
        {
            string[] separators = decorated.Length == 0 ? ["", "", " ", "　"] : ["", "", "", " ", "　", "-", "_", "－", "\u200B"];
            decorated.Append(separators[random.Next(separators.Length)]);
            char c = random.Next(2) == 0 ? char.ToUpperInvariant(plain) : char.ToLowerInvariant(plain);
            decorated.Append(c is >= '!' and <= '~' && random.Next(3) == 0 ? (char)(c + 0xFEE0) : c);
        }

        return decorated.Append(' ', random.Next(3)).ToString();
    }
}
