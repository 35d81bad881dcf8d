using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Says the same of every text: what is said most often of those it was given. Whoever isn't better than this has learnt nothing.</summary>
public sealed class MajorityBaseline
{
    private MajorityBaseline(string? code, Estimate share) => (Code, Share) = (code, share);

    /// <summary>The most frequent main code; <see langword="null"/> when most often none is right. Of equals the first in ordinal order, none last.</summary>
    public string? Code { get; }

    /// <summary>Its share of the texts that it was given.</summary>
    public Estimate Share { get; }

    /// <summary>Learns the most frequent code.</summary>
    /// <param name="texts">Labelled texts; of several codes the first counts.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no texts.</exception>
    /// <exception cref="FindingsException">Texts that can't be used: all of them, each with its index.</exception>
    public static MajorityBaseline Train(IEnumerable<LabelledText> texts)
    {
        LabelledText[] all = TrainingTexts.Checked(texts, nameof(texts));
        IGrouping<string?, LabelledText> most = all.GroupBy(text => text.Main, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        return new(most.Key, Estimate.OfProportion(most.Count(), all.Length, null, "majority-share"));
    }

    /// <summary>Gives a text the code, for a report.</summary>
    /// <param name="text">The text with its right codes.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ClassifiedItem Classify(LabelledText text) => new(Throw.IfNull(text).Id, text.Codes, ClassifiedItem.One(Code));
}
