using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Values that Csat.Domain writes as codes, such as <c>late-visit</c>, read by them.</summary>
internal static class CodedJson
{
    public static T? Read<T>(JsonPlace? place, IEnumerable<T> values, Func<T, string> code)
        where T : struct
    {
        if (place is not { } given)
        {
            return null;
        }

        T[] all = [.. values];
        string legal = string.Join(", ", all.Select(code));
        return given.TryRead(TryParse, new LocalizedText(legal, legal), out T? read) ? read : null;

        bool TryParse(string text, [NotNullWhen(true)] out T? value)
        {
            value = null;
            foreach (T known in all)
            {
                if (string.Equals(code(known), text, StringComparison.Ordinal))
                {
                    value = known;
                }
            }

            return value is not null;
        }
    }
}
