using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>Codes of enumerations, and lists that may be written as their only item.</summary>
internal static class CodeParts
{
    /// <summary>The value of a code, exactly as it is written.</summary>
    public static T? Read<T>(JsonPlace? place, IReadOnlyList<T> values, Func<T, string> code)
        where T : struct, Enum
    {
        string legal = string.Join(", ", values.Select(code));
        return place is { } given && given.TryRead(TryFind, new LocalizedText(legal, legal), out T found) ? found : null;

        bool TryFind(string text, out T found)
        {
            foreach (T value in values)
            {
                if (code(value) == text)
                {
                    found = value;
                    return true;
                }
            }

            found = default;
            return false;
        }
    }

    /// <summary>The name of an axis as rule files have it.</summary>
    public static string NameOf(ComplaintAxis axis) => JsonParts.Camel(axis.ToString());
}
