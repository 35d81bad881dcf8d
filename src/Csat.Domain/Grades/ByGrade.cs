namespace Csat.Domain;

/// <summary>A value for every service grade: a total map with a default, so that a look-up always has an answer.</summary>
/// <typeparam name="T">What differs by grade: a time limit, a weight, a promise.</typeparam>
/// <remarks>
/// Immutable and thread-safe if the values are. Two maps are equal when their defaults, their values and the grades that were given
/// a value of their own are. Rule GRD-11 (service differs by grade).
/// </remarks>
public sealed class ByGrade<T> : IEquatable<ByGrade<T>>
{
    private readonly T[] _values;
    private readonly int _named;

    /// <summary>The same value for every grade.</summary>
    /// <param name="value">The value, also the <see cref="Default"/>.</param>
    public ByGrade(T value)
        : this(value, [.. ServiceGrade.All.Select(_ => value)], 0)
    {
    }

    private ByGrade(T value, T[] values, int named)
    {
        Default = value;
        _values = values;
        _named = named;
    }

    /// <summary>The value for a customer whose grade isn't known, and for every grade that has none of its own.</summary>
    public T Default { get; }

    /// <summary>The value for a grade.</summary>
    /// <param name="grade">The grade; <see langword="null"/> (not known) reads the <see cref="Default"/>.</param>
    public T this[ServiceGrade? grade] => grade is null ? Default : _values[grade.Index];

    /// <summary>A copy in which one grade has its own value.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    public ByGrade<T> With(ServiceGrade grade, T value)
    {
        Throw.IfNull(grade);
        T[] values = (T[])_values.Clone();
        values[grade.Index] = value;
        return new ByGrade<T>(Default, values, _named | (1 << grade.Index));
    }

    /// <summary>Whether a grade was given a value of its own.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns><see langword="false"/> when the grade reads the <see cref="Default"/>.</returns>
    public bool IsNamed(ServiceGrade grade) => (_named & (1 << Throw.IfNull(grade).Index)) != 0;

    /// <summary>The same map with every value converted, the default included.</summary>
    /// <typeparam name="TResult">The new type of value.</typeparam>
    /// <param name="convert">The conversion.</param>
    /// <returns>The new map.</returns>
    public ByGrade<TResult> Select<TResult>(Func<T, TResult> convert)
    {
        Throw.IfNull(convert);
        return new ByGrade<TResult>(convert(Default), [.. _values.Select(convert)], _named);
    }

    /// <summary>Finds where a better grade is treated worse than the next lower grade of its family.</summary>
    /// <param name="comparer">Orders values from the customer's best to worst: for time limits, the natural order.</param>
    /// <returns>Every pair that breaks the order, best family first; empty when the map is monotone.</returns>
    public IReadOnlyList<GradeInversion> FindInversions(IComparer<T>? comparer = null)
    {
        comparer ??= Comparer<T>.Default;
        var found = new List<GradeInversion>();
        for (int i = 1; i < _values.Length; i++)
        {
            ServiceGrade better = ServiceGrade.All[i - 1];
            ServiceGrade lower = ServiceGrade.All[i];
            if (better.Family == lower.Family && comparer.Compare(_values[i - 1], _values[i]) > 0)
            {
                found.Add(new GradeInversion(better, lower));
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public bool Equals(ByGrade<T>? other) =>
        other is not null
        && _named == other._named
        && EqualityComparer<T>.Default.Equals(Default, other.Default)
        && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ByGrade<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_named * 397) ^ (Default?.GetHashCode() ?? 0));
}
