namespace Csat.Scoring;

/// <summary>Precision, recall and F1 over all codes.</summary>
/// <param name="Precision">The precision.</param>
/// <param name="Recall">The recall.</param>
/// <param name="F1">The F1.</param>
/// <remarks>
/// <para>
/// <b>Micro</b>: the counts of all codes added up; frequent codes decide. <b>Macro</b>: the plain mean over the codes that occur among the
/// labels; rare codes weigh as much as frequent ones. A code that was never given has no precision, and macro precision is the mean of the
/// others: it flatters a classifier that keeps silent. Its F1 exists and is 0.
/// </para>
/// <para>
/// Micro precision and recall have the interval of a proportion. Micro F1 and the macro figures have a normal one, from what each item adds to
/// them (the delta method for a mean of ratios), so that several codes in an item are no independent proofs; with fewer than some ten items a
/// code it is too narrow.
/// </para>
/// </remarks>
public sealed record LabelAverages(Estimate Precision, Estimate Recall, Estimate F1);
