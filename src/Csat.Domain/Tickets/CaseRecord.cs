using System.Globalization;

namespace Csat.Domain;

/// <summary>A case as it is filed and learned from: a complaint, a callback or praise, numbered, in the customer's words, with what went wrong.</summary>
/// <remarks>Rule TKT-18; praise is filed like complaints, rule CMP-17. Two records are equal when all their values are. Immutable.</remarks>
public sealed record CaseRecord
{
    /// <summary>Makes a record.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="number">Its number in the file, 1 or more.</param>
    /// <param name="text">What the customer said.</param>
    /// <param name="problems">What went wrong, point by point, in order; a complaint has at least one, praise none.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared or the number is below 1.</exception>
    public CaseRecord(CaseRecordKind kind, int number, string text, IEnumerable<string> problems)
    {
        Kind = CaseRecordKindLabels.All.Contains(kind) ? kind : throw Throw.Undeclared(kind, CaseRecordKindLabels.All, nameof(kind));
        Number = number;
        Text = Throw.IfBlank(text);
        Problems = Array.AsReadOnly<string>([.. Throw.IfNull(problems).Select(problem => Throw.IfBlank(problem, nameof(problems)))]);
        if (number < 1)
        {
            Throw.OutOfRange(number, "1 or more", nameof(number));
        }
    }

    /// <summary>What it is about.</summary>
    public CaseRecordKind Kind { get; }

    /// <summary>Its number in the file, 1 or more.</summary>
    public int Number { get; }

    /// <summary>What the customer said.</summary>
    public string Text { get; }

    /// <summary>What went wrong, point by point.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <inheritdoc/>
    public bool Equals(CaseRecord? other) =>
        other is not null && (Kind, Number, Text) == (other.Kind, other.Number, other.Text) && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Number, Text, Problems.Count).GetHashCode();

    /// <summary>The record for a reader, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Kind, number, words and problems: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The record in English, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(null);

    internal LocalizedText Words
    {
        get
        {
            string[] problems = [.. Problems.Select(problem => Throw.Shown(problem.AsSpan()))];
            string number = Number.ToString(CultureInfo.InvariantCulture);
            string text = Throw.Shown(Text.AsSpan());
            return new(
                $"{Kind.Label().En} {number} '{text}', problems: " + (problems.Length == 0 ? "none" : string.Join("; ", problems)),
                $"{Kind.Label().Zh}案例 {number}“{text}”，存在问题：" + (problems.Length == 0 ? "无" : string.Join("；", problems)));
        }
    }
}
