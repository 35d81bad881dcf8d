using Csat.Domain;

namespace Csat.Sla;

/// <summary>The form that codes of a caller's own have, such as <c>parts-ordered</c>.</summary>
internal static class CodeName
{
    /// <summary>Refuses a code of another form, and one that is taken.</summary>
    public static void Check(string code, string noun, IEnumerable<string> taken)
    {
        bool wellFormed = code.Length is > 0 and <= 40 && code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        if (!wellFormed || taken.Contains(code, StringComparer.Ordinal))
        {
            Throw.Argument(
                $"'{Throw.Shown(code)}' can't name a {noun} of your own; legal: 1 to 40 small letters, digits and hyphens, and none of "
                + string.Join(", ", taken) + ".",
                nameof(code));
        }
    }

    /// <summary>The name to show, the code where a language has none.</summary>
    public static LocalizedText Shown(string code, LocalizedText name) =>
        new(name.En.Length > 0 ? name.En : code, name.Zh.Length > 0 ? name.Zh : code);
}
