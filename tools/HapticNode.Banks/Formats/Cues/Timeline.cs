
namespace HapticNode.Banks.Formats.Cues;

/// <summary>A lane from its start to its end: clicks with steps of their own, and between them pieces of the course.</summary>
internal sealed class Timeline
{
    private readonly List<(IReadOnlyList<CueStep> Click, IReadOnlyList<Vertex> Course)> _parts = [];

    private int Fixed => _parts.Sum(part => part.Click.Count);

    internal static Timeline Of(IReadOnlyList<Vertex> course, IReadOnlyList<Click> clicks, bool isBraked, int endTenths)
    {
        Timeline timeline = new();
        int from = 0;
        foreach (Click click in clicks)
        {
            // A piece that is shorter than a step goes to the click.
            int gap = click.Tenths - from;
            int early = gap is > 0 and < Vertex.ShortestStep ? gap : 0;
            timeline.Course(course, from, click.Tenths - early);
            CueStep[] steps = [.. click.Steps(isBraked)];
            steps[^1] = steps[^1] with { Tenths = steps[^1].Tenths + early };
            timeline._parts.Add((steps, []));
            from = click.Tenths - early + steps.Sum(step => step.Tenths);
        }

        if (endTenths - from >= Vertex.ShortestStep)
        {
            timeline.Course(course, from, endTenths);
        }

        return timeline;
    }

    /// <summary>All steps, within a tolerance and a number of them; null where that cannot be.</summary>
    internal List<(CueStep Step, bool IsClick)>? Fit(int tolerance, int most)
    {
        if (Fixed > most)
        {
            return null;
        }

        List<(CueStep Step, bool IsClick)> steps = [];
        foreach ((IReadOnlyList<CueStep> click, IReadOnlyList<Vertex> course) in _parts)
        {
            if (course.Count > 0 && StepFitter.Fit(course, tolerance) is { } found)
            {
                steps.AddRange(found.Select(step => (step, false)));
            }
            else if (course.Count > 0)
            {
                return null;
            }

            steps.AddRange(click.Select(step => (step, true)));
            if (steps.Count > most)
            {
                return null;
            }
        }

        return steps;
    }

    private void Course(IReadOnlyList<Vertex> course, int from, int to)
    {
        if (to > from)
        {
            _parts.Add(([], StepFitter.Thin(Piece(course, from, to))));
        }
    }

    // The part of the course between two times; before its first and after its last vertex the level is 0.
    private static List<Vertex> Piece(IReadOnlyList<Vertex> course, int from, int to)
    {
        List<Vertex> piece = [];
        if (course.Count == 0)
        {
            return [new Vertex(from, 0, 0), new Vertex(to, 0, 0)];
        }

        if (course[0].Tenths > from)
        {
            piece.Add(new Vertex(from, 0, course[0].Hertz));
            piece.Add(new Vertex(Math.Min(to, course[0].Tenths), 0, course[0].Hertz));
        }

        for (int i = 0; i < course.Count; i++)
        {
            if (course[i].Tenths >= from && course[i].Tenths <= to)
            {
                bool isWhole = course[i].Skip == 0 || course[i + course[i].Skip].Tenths <= to;
                piece.Add(isWhole ? course[i] : course[i] with { Skip = 0 });
            }

            if (i + 1 == course.Count)
            {
                break;
            }

            foreach (int edge in new[] { from, to })
            {
                if (course[i].Tenths < edge && course[i + 1].Tenths > edge)
                {
                    piece.Add(Between(course[i], course[i + 1], edge));
                }
            }
        }

        if (course[^1].Tenths < to)
        {
            piece.Add(new Vertex(Math.Max(from, course[^1].Tenths), 0, course[^1].Hertz));
            piece.Add(new Vertex(to, 0, course[^1].Hertz));
        }

        return Close(piece, from, to);
    }

    private static Vertex Between(Vertex from, Vertex to, int tenths)
    {
        double share = (tenths - from.Tenths) / (double)(to.Tenths - from.Tenths);
        return new Vertex(tenths, (int)Math.Round(from.Permille + ((to.Permille - from.Permille) * share)), (int)Math.Round(from.Hertz + ((to.Hertz - from.Hertz) * share)));
    }

    // What the course does within less than a step of either end happens at that end.
    private static List<Vertex> Close(List<Vertex> piece, int from, int to)
    {
        for (int i = 0; i < piece.Count; i++)
        {
            int tenths = piece[i].Tenths;
            int moved = tenths - from < Vertex.ShortestStep ? from : to - tenths < Vertex.ShortestStep ? to : tenths;
            piece[i] = moved == tenths ? piece[i] : piece[i] with { Tenths = moved };
        }

        return piece;
    }
}
