using System.Diagnostics.CodeAnalysis;

namespace Csat.Domain;

public sealed partial class ServiceGrade
{
    /// <summary>The spellings that <see cref="Parse(string)"/> knows: codes, English and Chinese names and their usual variants.</summary>
    /// <remarks>A CRM's own codes are an <see cref="AliasTable{T}"/> of the caller's; nothing has to be registered here.</remarks>
    public static AliasTable<ServiceGrade> Aliases { get; } = new(Spellings());

    /// <summary>The codes in declared order, for messages: «diamond, gold, …, 1B».</summary>
    internal static string LegalCodes { get; } = string.Join(", ", All.Select(grade => grade.Code));

    /// <summary>Reads a grade from a code, an English or Chinese name, or a usual variant: «钻石», «金卡», «GOLD», «3a», «３Ａ».</summary>
    /// <param name="text">The text; full-width forms, case, white space, hyphens and underscores don't matter.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text names no grade; the message gives it and the 14 codes.</exception>
    public static ServiceGrade Parse(string text) => Parse(Throw.IfNull(text).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static ServiceGrade Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out ServiceGrade? grade))
        {
            Throw.Format(Refusal(text));
        }

        return grade!;
    }

    /// <summary>Reads a grade like <see cref="Parse(string)"/>, without an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> names no grade.</param>
    /// <param name="grade">The grade, when the text names one.</param>
    /// <returns>Whether the text names a grade.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ServiceGrade? grade) =>
        TryParse(text.AsSpan(), out grade);

    /// <summary>Reads a grade like <see cref="Parse(string)"/>, without an exception and without an allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grade">The grade, when the text names one.</param>
    /// <returns>Whether the text names a grade.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ServiceGrade? grade) =>
        Aliases.TryFind(text, out grade);

    internal static string Refusal(ReadOnlySpan<char> text)
    {
        const int shown = 40;
        string given = text.Length <= shown ? text.ToString() : text.Slice(0, shown).ToString() + "…";
        return $"'{given}' is no service grade; legal: {LegalCodes}, or their English and Chinese names.";
    }

    private static IEnumerable<KeyValuePair<string, ServiceGrade>> Spellings()
    {
        (ServiceGrade Grade, string[] Stems)[] households =
        [
            (Diamond, ["钻石", "钻", "diamond"]),
            (Gold, ["金", "黄金", "gold"]),
            (Silver, ["银", "白银", "silver"]),
            (Basic, ["基础", "普通", "普", "basic"]),
        ];
        string[] suffixes = ["", "级", "卡", "客户", "级客户", "卡客户"];
        foreach ((ServiceGrade grade, string[] stems) in households)
        {
            foreach (string stem in stems)
            {
                foreach (string suffix in suffixes)
                {
                    yield return new(stem + suffix, grade);
                }
            }

            yield return new(grade.DisplayName.En + " card", grade);
            yield return new(grade.DisplayName.En + " grade", grade);
        }

        const string numerals = "一二三四五";
        foreach (ServiceGrade grade in All.Where(grade => grade.Family != GradeFamily.Household))
        {
            string letter = grade.Code.Substring(1);
            foreach (string stem in new[] { grade.Code, letter + grade.Code[0], numerals[grade.Rank - 1] + letter })
            {
                foreach (string spelling in new[] { stem, stem + "级", stem + "客户", stem + "级客户", "政企" + stem, "政企" + stem + "级", "enterprise" + stem })
                {
                    yield return new(spelling, grade);
                }
            }
        }
    }
}
