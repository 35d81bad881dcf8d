using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The name of a management rule, such as <c>SLA-01</c>: two to four capital letters, a hyphen, a number from 01 to 99.</summary>
/// <remarks>
/// Ordered by letters, then by number. The <c>default</c> value names no rule and reads as an empty string.
/// <see cref="RuleCatalog.Find(RuleId)"/> explains a rule. JSON carries the text.
/// </remarks>
[JsonConverter(typeof(RuleIdJsonConverter))]
public readonly struct RuleId : IEquatable<RuleId>, IComparable<RuleId>
#if NET
    , IParsable<RuleId>, System.Numerics.IComparisonOperators<RuleId, RuleId, bool>
#endif
{
    private readonly string? _text;

    private RuleId(string text) => _text = text;

    /// <summary>The letters before the hyphen, which name the chapter; empty for the <c>default</c> value.</summary>
    public string Chapter => _text is null ? string.Empty : _text.Substring(0, _text.Length - 3);

    /// <summary>The number after the hyphen, 1 to 99; 0 for the <c>default</c> value.</summary>
    public int Number => _text is null ? 0 : ((_text[_text.Length - 2] - '0') * 10) + (_text[_text.Length - 1] - '0');

    /// <summary>Reads a rule id.</summary>
    /// <param name="text">The text, exactly as <see cref="ToString"/> writes it.</param>
    /// <returns>The id; whether such a rule is known is the catalogue's business.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text has another form; the message gives it and the legal form.</exception>
    public static RuleId Parse(string text)
    {
        if (!TryParse(Throw.IfNull(text), out RuleId id))
        {
            Throw.Format(Refusal(text));
        }

        return id;
    }

    /// <summary>Reads a rule id, without an exception.</summary>
    /// <param name="text">The text, exactly as <see cref="ToString"/> writes it.</param>
    /// <param name="id">The id, when the text has the form.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId id)
    {
        id = default;
        if (text is null || text.Length is < 5 or > 7 || text[text.Length - 3] != '-')
        {
            return false;
        }

        for (int i = 0; i < text.Length - 3; i++)
        {
            if (text[i] is < 'A' or > 'Z')
            {
                return false;
            }
        }

        char tens = text[text.Length - 2];
        char ones = text[text.Length - 1];
        if (tens is < '0' or > '9' || ones is < '0' or > '9' || (tens == '0' && ones == '0'))
        {
            return false;
        }

        id = new RuleId(text);
        return true;
    }

    // The hyphen sorts before every letter and the number always has two digits, so the texts are in the order of the parts.
    /// <inheritdoc/>
    public int CompareTo(RuleId other) => string.CompareOrdinal(_text, other._text);

    /// <inheritdoc/>
    public bool Equals(RuleId other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RuleId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, such as <c>SLA-01</c>.</summary>
    /// <returns>The text; empty for the <c>default</c> value.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Whether two ids name the same rule.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RuleId left, RuleId right) => left.Equals(right);

    /// <summary>Whether two ids name different rules.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RuleId left, RuleId right) => !left.Equals(right);

    /// <summary>Whether the left id comes first.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether <paramref name="left"/> comes before <paramref name="right"/>.</returns>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes last.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether <paramref name="left"/> comes after <paramref name="right"/>.</returns>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes first or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether <paramref name="left"/> doesn't come after <paramref name="right"/>.</returns>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes last or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    /// <returns>Whether <paramref name="left"/> doesn't come before <paramref name="right"/>.</returns>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    internal static string Refusal(string text) =>
        $"'{Throw.Shown(text.AsSpan())}' is no rule id; legal: two to four capital letters, a hyphen, 01 to 99, such as SLA-01.";

#if NET
    static RuleId IParsable<RuleId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleId result) => TryParse(s, out result);
#endif
}
