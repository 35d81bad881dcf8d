using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>A declared rating scale: ordered levels with code, number, sentiment and words. Presets: <see cref="RatingScales"/>.</summary>
/// <remarks>
/// Levels run from the worst to the best and their values rise strictly. A scale has 2 to 128 levels; values run from 0 to 253,
/// so that they fit a byte column in which <see cref="NotApplicableValue"/> and <see cref="NoAnswerValue"/> keep their places; a column
/// that spells those two otherwise is read by <see cref="WithCodes"/>. A level's label may be left out (<c>default</c>). Two scales are
/// equal when they have the same id, kind and levels. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(RatingScaleJsonConverter))]
public sealed partial class RatingScale : IEquatable<RatingScale>
{
    /// <summary>The number that stands for «the question didn't apply» unless <see cref="WithCodes"/> says another.</summary>
    /// <value>254</value>
    public const int NotApplicableValue = 254;

    /// <summary>The number that stands for «no answer» unless <see cref="WithCodes"/> says another.</summary>
    /// <value>255</value>
    public const int NoAnswerValue = 255;

    private const int MaximumLevels = 128;

    private readonly RatingLevel[] _levels;
    private readonly AliasTable<int> _names;

    /// <summary>Declares a scale.</summary>
    /// <param name="id">A stable name, such as <c>sms-abcd</c>.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="kind">What the scale asks.</param>
    /// <param name="levels">The levels from the worst to the best, values rising strictly.</param>
    /// <exception cref="FindingsException">
    /// The id is empty; the kind or a sentiment is none of the declared ones; fewer than 2 or more than 128 levels; a value outside
    /// 0…253 or not above the one before; a sentiment below the one before; a code that is missing; a code or label that is longer
    /// than 64 characters or names two levels; a text with half of a surrogate pair. All findings, each with its path such as
    /// <c>levels[2].value</c>.
    /// </exception>
    public RatingScale(string id, LocalizedText name, RatingScaleKind kind, IReadOnlyList<RatingLevel> levels)
    {
        Throw.IfNull(id);
        Throw.IfNull(levels);
        _levels = [.. levels];
        Id = id;
        Name = name;
        Kind = kind;
        Levels = Array.AsReadOnly(_levels);
        (NotApplicableCode, NoAnswerCode) = (NotApplicableValue, NoAnswerValue);
        (string Path, KeyValuePair<string, int> Name)[] names = [.. Names(_levels)];
        _names = new AliasTable<int>(names.Select(row => row.Name), out List<AliasFault<int>> faults);
        Refuse(
            id, [.. Findings(id, name, kind, _levels), .. faults.Select(fault => new Finding(names[fault.Index].Path, fault.Text("level ", "级别 ")))],
            string.IsNullOrWhiteSpace(id) ? nameof(id) : IsDeclared(kind) ? nameof(levels) : nameof(kind));
    }

    private RatingScale(RatingScale scale, int notApplicableCode, int noAnswerCode)
    {
        (Id, Name, Kind, Levels, _levels, _names) = (scale.Id, scale.Name, scale.Kind, scale.Levels, scale._levels, scale._names);
        (NotApplicableCode, NoAnswerCode) = (notApplicableCode, noAnswerCode);
    }

    /// <summary>The stable name, such as <c>sms-abcd</c>.</summary>
    public string Id { get; }

    /// <summary>The name to show.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the scale asks.</summary>
    public RatingScaleKind Kind { get; }

    /// <summary>The levels, from the worst to the best.</summary>
    public IReadOnlyList<RatingLevel> Levels { get; }

    /// <summary>Whether a level of the scale is neutral, so that a satisfaction rate must say how it counts.</summary>
    public bool HasNeutral => Array.Exists(_levels, level => level.Sentiment == Sentiment.Neutral);

    /// <summary>Finds a level by its code or one of its labels: «A», «５», «满意».</summary>
    /// <param name="text">The text; full-width forms, case and white space don't matter.</param>
    /// <param name="index">The level's place in <see cref="Levels"/>, from 0; −1 when the text names none.</param>
    /// <returns>Whether the text names a level.</returns>
    public bool TryFindLevel(ReadOnlySpan<char> text, out int index)
    {
        if (_names.TryFind(text, out index))
        {
            return true;
        }

        index = -1;
        return false;
    }

    /// <summary>Finds a level by its number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="index">The level's place in <see cref="Levels"/>, from 0; −1 when no level has the number.</param>
    /// <returns>Whether a level has the number.</returns>
    public bool TryFindLevel(int value, out int index)
    {
        for (index = 0; index < _levels.Length; index++)
        {
            if (_levels[index].Value == value)
            {
                return true;
            }
        }

        index = -1;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] RatingScale? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Kind == other.Kind && _levels.AsSpan().SequenceEqual(other._levels));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RatingScale);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether two scales are equal; two missing ones are.</summary>
    /// <param name="left">A scale.</param>
    /// <param name="right">A scale.</param>
    /// <returns>Whether they have the same id, kind and levels.</returns>
    public static bool operator ==(RatingScale? left, RatingScale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two scales differ.</summary>
    /// <param name="left">A scale.</param>
    /// <param name="right">A scale.</param>
    /// <returns>Whether they differ in id, kind or levels.</returns>
    public static bool operator !=(RatingScale? left, RatingScale? right) => !(left == right);

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
