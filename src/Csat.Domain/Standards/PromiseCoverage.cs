using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>How many promises there are for each kind of request and each kind of promise.</summary>
/// <remarks>Rule GRD-08: consultation, complaint and business handling × time limit, effectiveness, satisfaction and information.</remarks>
public sealed record PromiseCoverage
{
    /// <summary>Takes the counts of the cells.</summary>
    /// <param name="cells">The 12 cells, request by request, promise by promise.</param>
    /// <exception cref="ArgumentException">The cells aren't the 12 in their order, or a count is negative.</exception>
    [JsonConstructor]
    public PromiseCoverage(IReadOnlyList<PromiseCell> cells)
    {
        bool areAll = Throw.IfNull(cells).Count == 12
            && cells.Select((cell, i) => cell is not null && (int)cell.Request == i / 4 && (int)cell.Promise == i % 4 && cell.Standards >= 0).All(isRight => isRight);
        if (!areAll)
        {
            Throw.Argument($"Got {cells.Count} cells; legal: 3 kinds of request × 4 kinds of promise, each once and in the order of the enumerations, with counts of 0 or more.", nameof(cells));
        }

        Cells = Array.AsReadOnly<PromiseCell>([.. cells]);
    }

    /// <summary>The 12 cells, request by request, promise by promise.</summary>
    public IReadOnlyList<PromiseCell> Cells { get; }

    /// <summary>The cells without a promise.</summary>
    [JsonIgnore]
    public IReadOnlyList<PromiseCell> Missing => [.. Cells.Where(cell => cell.Standards == 0)];

    /// <summary>How many promises a cell has.</summary>
    /// <param name="request">The kind of request.</param>
    /// <param name="promise">The kind of promise.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value isn't declared.</exception>
    public int this[PromiseRequestKind request, PromiseKind promise]
    {
        get
        {
            _ = request.Label();
            _ = promise.Label();
            return Cells[((int)request * 4) + (int)promise].Standards;
        }
    }

    /// <summary>Counts the external standards of a list.</summary>
    /// <param name="standards">The standards.</param>
    /// <returns>The counts.</returns>
    public static PromiseCoverage Of(IEnumerable<ServiceStandard> standards)
    {
        ServiceStandard[] external = [.. Throw.IfNull(standards).Where(standard => standard.Direction == PromiseDirection.External)];
        return new([
            .. from request in PromiseRequestKindLabels.All
               from promise in PromiseKindLabels.All
               select new PromiseCell(request, promise, external.Count(standard => standard.RequestKind == request && standard.PromiseKind == promise)),
        ]);
    }

    /// <summary>The coverage in words: one line a kind of request.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        bool zh = LocalizedText.IsChinese(culture);
        return string.Join("\n", PromiseRequestKindLabels.All.Select(request =>
            request.Label().In(culture) + (zh ? "：" : ": ")
            + string.Join(zh ? "，" : ", ", PromiseKindLabels.All.Select(promise => promise.Label().In(culture) + " " + this[request, promise].ToString(CultureInfo.InvariantCulture)))));
    }

    /// <inheritdoc/>
    public bool Equals(PromiseCoverage? other) => other is not null && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Aggregate(17, (hash, cell) => unchecked((hash * 31) + cell.Standards));

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
